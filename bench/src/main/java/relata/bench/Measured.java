package relata.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import relata.reading.UnreadableReport;

/** One system, one list of reports, one virtual machine: prints what it took as {@code name value} lines. */
public final class Measured {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Measured() {}

    /** Takes the system, the number of threads, the least seconds of the warm-up and of the warm passes (0: none) and a file that lists reports. */
    public static void main(String[] args)
            throws IOException, UnreadableReport, InterruptedException, ExecutionException {
        int threads = Integer.parseInt(args[1]);
        double least = Double.parseDouble(args[2]);
        List<Path> reports =
                Files.readAllLines(Path.of(args[3])).stream().map(Path::of).toList();
        Contender contender = Contender.named(args[0]);
        contender.read(reports.get(0));
        Spent first = sinceStart();
        tell("first", first);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long found = pass(contender, reports, pool);
        tell("whole", sinceStart());
        if (least > 0) {
            passes(contender, reports, pool, first, least); // so that the compiler has done its work
            Spent warm = sinceStart();
            int passes = passes(contender, reports, pool, warm, least);
            tell("warm", sinceStart().minus(warm).each(passes));
        }
        pool.shutdown();
        System.gc();
        System.out.println("found " + found);
        System.out.println("heap_mb "
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000);
        System.out.println("resident_mb " + mostResident());
    }

    /** As many as it takes to fill a time, counted from a moment: a few short reports are soon read. */
    private static int passes(
            Contender contender, List<Path> reports, ExecutorService pool, Spent from, double leastSeconds)
            throws InterruptedException, ExecutionException {
        int passes = 0;
        while (sinceStart().minus(from).processor() < leastSeconds) {
            pass(contender, reports, pool);
            passes++;
        }
        return passes;
    }

    private static long pass(Contender contender, List<Path> reports, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        List<Callable<Integer>> work = new ArrayList<>();
        reports.forEach(report -> work.add(() -> contender.read(report)));
        long found = 0;
        for (Future<Integer> done : pool.invokeAll(work)) {
            found += done.get();
        }
        return found;
    }

    /** Seconds of the clock and of the processor; the latter of all threads, the collector's and the compiler's too. */
    private record Spent(double clock, double processor) {

        Spent minus(Spent before) {
            return new Spent(clock - before.clock, processor - before.processor);
        }

        Spent each(int times) {
            return new Spent(clock / times, processor / times);
        }
    }

    private static Spent sinceStart() {
        double clock = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        return new Spent(clock / 1e3, MACHINE.getProcessCpuTime() / 1e9);
    }

    private static void tell(String stage, Spent spent) {
        System.out.println(stage + "_clock " + spent.clock());
        System.out.println(stage + "_processor " + spent.processor());
    }

    /** The most memory the process ever held, which only Linux tells; 0 elsewhere. */
    private static long mostResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(0);
    }
}
