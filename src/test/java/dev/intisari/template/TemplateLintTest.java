package dev.intisari.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** <a href="https://github.com/aws-cloudformation/cfn-lint">cfn-lint</a>, where it is installed, has no complaint. */
class TemplateLintTest {
    private static final String LINTER = "cfn-lint";

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void theTemplateIsValid() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), LINTER + " is not on the PATH; \"pip install cfn-lint\" brings it");

        var process = new ProcessBuilder(LINTER, "template.yaml")
                .redirectErrorStream(true)
                .start();
        var complaints = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(complaints).isZero();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, LINTER)));
    }
}
