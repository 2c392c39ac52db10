package dev.attache;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets many threads do something at the same moment. */
public class Race {
    public static final int RUNNERS = 16;

    private Race() {}

    /** What each runner brings home, in the order of the runners. */
    public static <T> List<T> of(IntFunction<Callable<T>> runner) throws InterruptedException, ExecutionException {
        return of(RUNNERS, runner);
    }

    public static <T> List<T> of(int runners, IntFunction<Callable<T>> runner)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        CyclicBarrier start = new CyclicBarrier(runners);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                Callable<T> run = runner.apply(i);
                running.add(threads.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> run : running) {
                results.add(run.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
