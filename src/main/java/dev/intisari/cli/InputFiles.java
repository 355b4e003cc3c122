package dev.intisari.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files that paths on the command line stand for. */
final class InputFiles {
    private InputFiles() {}

    /**
     * A file to work on.
     *
     * @param file where it is
     * @param name its path below the folder that was named, with {@code /} between the parts; for a file its name
     */
    record InputFile(Path file, String name) {}

    /**
     * Folders are walked, in the order of names; hidden files are left out.
     *
     * @throws IllegalArgumentException for a path that does not exist
     */
    static List<InputFile> of(List<Path> paths) {
        var files = new ArrayList<InputFile>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else if (Files.exists(path)) {
                files.add(new InputFile(path, String.valueOf(path.getFileName())));
            } else {
                throw new IllegalArgumentException(
                        path + " does not exist; name a file, a folder, or - for standard input");
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
