package relata.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that work on one document each, and only so long. A thread cannot be ended from outside: one that works too long is told to stop
 * and another takes its place, so that the rest goes on whether it listens or not.
 */
final class Workers implements AutoCloseable {

    private final ThreadPoolExecutor threads;

    Workers(int size) {
        threads = new ThreadPoolExecutor(
                size, Integer.MAX_VALUE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
    }

    /** A document in work. Documents are begun in the order in which they were handed in. */
    final class Work<T> {

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
         * What came of it.
         *
         * @param limit from when it was begun; zero for none
         * @throws TimeoutException where it took longer
         */
        T await(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
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

    <T> Work<T> begin(Callable<T> job) {
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
