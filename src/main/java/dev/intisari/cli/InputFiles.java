package dev.intisari.cli;

import dev.intisari.Settings;
import dev.intisari.article.ArticleRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The files that paths on the command line stand for. */
final class InputFiles {
    private static final Path STANDARD_INPUT = Path.of("-");

    private InputFiles() {}

    /**
     * Refuses inputs of which one would overwrite another's output.
     *
     * @param output what an input's output is called
     * @throws IllegalArgumentException naming the first two that would
     */
    static void requireOwnOutputs(List<InputFile> files, Function<InputFile, String> output) {
        var owners = new HashMap<String, Path>();
        for (var file : files) {
            var other = owners.put(output.apply(file), file.file());
            if (other != null) {
                throw new IllegalArgumentException(other + " and " + file.file() + " would both be written to "
                        + output.apply(file) + "; name their common folder instead, or one of them at a time");
            }
        }
    }

    /**
     * A file to work on.
     *
     * @param file where it is
     * @param name its path below the folder that was named, with {@code /} between the parts; for a file its name
     */
    record InputFile(Path file, String name) {
        boolean isStandardInput() {
            return file.equals(STANDARD_INPUT);
        }

        /**
         * Its content.
         *
         * @param maxBytes the most that is read
         * @throws ArticleRejected if it is not there, may not be read, or is larger
         */
        byte[] read(long maxBytes) throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new ArticleRejected("there is no such file", "name a file, a folder, or - for standard input");
            }
            if (!Files.isReadable(file)) {
                throw new ArticleRejected("the file cannot be read", "give yourself permission to read it");
            }
            long size = Files.size(file);
            if (size > maxBytes) {
                throw new ArticleRejected(
                        String.format(Locale.ROOT, "%,d bytes, but the limit is %,d", size, maxBytes),
                        "split the file, or raise " + Settings.MAX_BYTES);
            }
            return Files.readAllBytes(file);
        }
    }

    /** Folders are walked, in the order of names; hidden files are left out. A path that does not exist stays in the list. */
    static List<InputFile> of(List<Path> paths) {
        var files = new ArrayList<InputFile>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                var name = path.equals(STANDARD_INPUT) ? "standard-input" : String.valueOf(path.getFileName());
                files.add(new InputFile(path, name));
            }
        }
        return files;
    }

    private static List<InputFile> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted()
                    .map(file -> new InputFile(
                            file, folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHidden(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
