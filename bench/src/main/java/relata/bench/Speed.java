package relata.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * How many for each second of the processor: tokens, names. The time is that of all threads, the collector's and the compiler's too: other work
 * on the machine does not count, and nothing of ours is left out.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Speed {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private long start;
    private double perSecond;

    void start() {
        start = MACHINE.getProcessCpuTime();
    }

    void stop(long done) {
        perSecond = done * 1e9 / (MACHINE.getProcessCpuTime() - start);
    }

    /** The name under which JMH reports it. */
    public double perSecond() {
        return perSecond;
    }
}
