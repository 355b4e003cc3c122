package dev.intisari.s3;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * Something that goes wrong with the next request that matches.
 *
 * <pre>{@code
 * server.inject(Fault.status("PUT", 503, "SlowDown"));
 * server.inject(Fault.resetAfter("PUT").times(2).atKey("a.txt.summary.txt"));
 * server.inject(Fault.deny("articles"));
 * }</pre>
 *
 * @param matches which requests
 * @param times how many of them
 */
public record Fault(Predicate<S3Request> matches, Effect effect, int times) {

    /** What goes wrong. */
    sealed interface Effect permits None, Status, ResetBefore, ResetAfter, Delay, Truncate {
        /** Takes the time that is lost before anything else happens. */
        default void before() {}
    }

    record None() implements Effect {}

    record Status(S3Error error) implements Effect {}

    record ResetBefore() implements Effect {}

    record ResetAfter() implements Effect {}

    record Truncate() implements Effect {}

    record Delay(Duration time) implements Effect {
        @Override
        public void before() {
            try {
                Thread.sleep(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** An error reply; nothing is done. */
    public static Fault status(String method, int status, String code) {
        return once(method, new Status(new S3Error(status, code, "Injected by a test")));
    }

    /** The connection breaks and nothing was done. */
    public static Fault resetBefore(String method) {
        return once(method, new ResetBefore());
    }

    /** The connection breaks although the work was done: only the reply is lost. */
    public static Fault resetAfter(String method) {
        return once(method, new ResetAfter());
    }

    /** The reply comes, but late. */
    public static Fault delay(String method, Duration time) {
        return once(method, new Delay(time));
    }

    /** The reply promises the whole body and ends in its middle. */
    public static Fault truncate(String method) {
        return once(method, new Truncate());
    }

    /** Every request for that bucket or its objects is refused, until faults are cleared. */
    public static Fault deny(String bucket) {
        var refusal = new Status(S3Error.accessDenied());
        return new Fault(request -> request.bucket().equals(bucket), refusal, Integer.MAX_VALUE);
    }

    /** Every request for that object is refused, until faults are cleared. */
    public static Fault deny(String bucket, String key) {
        return deny(bucket).atKey(key);
    }

    public Fault times(int count) {
        return new Fault(matches, effect, count);
    }

    /** Until faults are cleared. */
    public Fault forever() {
        return times(Integer.MAX_VALUE);
    }

    public Fault inBucket(String bucket) {
        return where(request -> request.bucket().equals(bucket));
    }

    public Fault atKey(String key) {
        return where(request -> request.key().equals(key));
    }

    public Fault where(Predicate<S3Request> alsoMatches) {
        return new Fault(matches.and(alsoMatches), effect, times);
    }

    private static Fault once(String method, Effect effect) {
        return new Fault(request -> request.method().equals(method), effect, 1);
    }
}
