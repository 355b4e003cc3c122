package dev.intisari.publish;

import static java.util.Objects.requireNonNull;

import dev.intisari.storage.FolderStorage;
import dev.intisari.storage.Storage;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

class PublisherOnAFolderTest extends PublisherContract {
    @TempDir
    private @Nullable Path root;

    @Override
    Storage storage() {
        return new FolderStorage(requireNonNull(root));
    }
}
