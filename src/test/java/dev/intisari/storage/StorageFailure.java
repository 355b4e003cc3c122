package dev.intisari.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.intisari.article.Location;
import dev.intisari.storage.StorageException.Kind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** {@code StorageFailure.of(() -> read()).is(NO_SUCH_OBJECT).naming(location)}. */
record StorageFailure(StorageException failure) {

    static StorageFailure of(ThrowingCallable call) {
        var failure = catchThrowableOfType(StorageException.class, call);
        assertThat(failure).as("a StorageException").isNotNull();
        return new StorageFailure(failure);
    }

    StorageFailure is(Kind kind) {
        assertThat(failure.kind()).as(failure.getMessage()).isEqualTo(kind);
        return this;
    }

    StorageFailure isRetryable() {
        assertThat(failure.kind().retryable()).as(failure.toString()).isTrue();
        return this;
    }

    StorageFailure isPermanent() {
        assertThat(failure.kind().retryable()).as(failure.toString()).isFalse();
        return this;
    }

    StorageFailure naming(Location location) {
        assertThat(failure).hasMessageContaining(location.toString());
        return this;
    }

    StorageFailure saying(String part) {
        assertThat(failure).hasMessageContaining(part);
        return this;
    }
}
