package dev.intisari.s3;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The faults still to come, in the order in which they were ordered. */
final class FaultQueue {
    private final List<Fault> faults = new ArrayList<>();

    synchronized void add(Fault fault) {
        faults.add(fault);
    }

    synchronized void clear() {
        faults.clear();
    }

    /** Takes the first fault that matches. */
    synchronized Optional<Fault.Effect> next(S3Request request) {
        for (int i = 0; i < faults.size(); i++) {
            var fault = faults.get(i);
            if (fault.matches().test(request)) {
                if (fault.times() > 1) {
                    faults.set(i, fault.times(fault.times() - 1));
                } else {
                    faults.remove(i);
                }
                return Optional.of(fault.effect());
            }
        }
        return Optional.empty();
    }
}
