package relata.inputs.work;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import relata.reading.UnreadableReport;

/**
 * Threads that work on one document each, and only so long. A thread cannot be ended from outside: one that works too long is told to stop
 * and another takes its place, so that the rest goes on whether it listens or not.
 */
public final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor threads;

    public Workers(int size) {
        threads = new ThreadPoolExecutor(
                size, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
    }

    /** A document in work. Documents are begun in the order in which they were handed in. */
    public final class Work<T> {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final FutureTask<T> task;
        private volatile long start;
        private boolean over; // both guarded by this
        private boolean replaced;

        private Work(Callable<T> job) {
            task = new FutureTask<>(job);
        }

        private void run() {
            start = System.nanoTime();
            begun.countDown();
            task.run();
            end();
        }

        private synchronized void end() {
            over = true;
            if (replaced) {
                resize(-1); // it came back: one thread too many
            }
        }

        private synchronized void replace() {
            if (!over) {
                replaced = true;
                resize(1);
            }
        }

        /**
         * What came of it, or why nothing did: a document that trips the program up must not cost the other thousand.
         *
         * @param limit from when it was begun; zero for none
         * @param tripped told what the program tripped over; may throw it on
         * @throws UnreadableReport where nothing came of it, whatever the reason
         * @throws CancellationException where the thread that waits is interrupted
         */
        public T finish(Duration limit, Consumer<Throwable> tripped) throws UnreadableReport {
            try {
                return await(limit);
            } catch (TimeoutException e) {
                throw new UnreadableReport(
                        "not read within " + limit.toSeconds() + " s; --time-limit gives it longer", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                if (cause instanceof UnreadableReport unreadable) {
                    throw unreadable;
                }
                if (cause instanceof OutOfMemoryError error) {
                    throw error;
                }
                tripped.accept(cause);
                throw new UnreadableReport(
                        "internal error (" + Problem.oneLine(cause.toString()) + "), please report", cause);
            }
        }

        /**
         * What came of it.
         *
         * @param limit from when it was begun; zero for none
         * @throws TimeoutException where it took longer
         */
        private T await(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
            if (limit.isZero()) {
                return task.get();
            }
            begun.await();
            try {
                return task.get(start + limit.toNanos() - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                replace();
                task.cancel(true);
                throw e;
            }
        }
    }

    public <T> Work<T> begin(Callable<T> job) {
        Work<T> work = new Work<>(job);
        threads.execute(work::run);
        return work;
    }

    private synchronized void resize(int by) {
        if (!threads.isShutdown()) {
            threads.setCorePoolSize(threads.getCorePoolSize() + by);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "relata-reader");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
