package dev.intisari.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.intisari.storage.StorageException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Eight threads that write one object at the same moment. */
final class Race {
    private static final int RUNNERS = 8;

    private Race() {}

    /** Runs the same conditional write eight times at once; whoever does not win must be told so. */
    static List<Integer> winners(IntConsumer write) {
        var start = new CyclicBarrier(RUNNERS);
        var threads = Executors.newFixedThreadPool(RUNNERS);
        try {
            var runs = IntStream.range(0, RUNNERS)
                    .<Callable<Boolean>>mapToObj(runner -> () -> {
                        start.await();
                        return succeeds(write, runner);
                    })
                    .toList();
            var winners = new ArrayList<Integer>();
            var results = threads.invokeAll(runs);
            for (int runner = 0; runner < RUNNERS; runner++) {
                if (results.get(runner).get()) {
                    winners.add(runner);
                }
            }
            return winners;
        } catch (ExecutionException e) {
            throw new AssertionError("a writer met something other than a failed precondition", e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError("the race was interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean succeeds(IntConsumer write, int runner) {
        try {
            write.accept(runner);
            return true;
        } catch (StorageException e) {
            assertThat(e.kind()).isEqualTo(Kind.PRECONDITION_FAILED);
            return false;
        }
    }
}
