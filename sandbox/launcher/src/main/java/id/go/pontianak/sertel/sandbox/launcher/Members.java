package id.go.pontianak.sertel.sandbox.launcher;

import id.go.pontianak.sertel.sandbox.infrastructure.ProcessFailedException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The processes in their order: each starts when what it needs is ready, and stops before that. */
final class Members implements AutoCloseable {

    private final List<Member> members;
    private final ExecutorService starters = Executors.newVirtualThreadPerTaskExecutor();
    private boolean closed;

    Members(List<Member> members) {
        this.members = new CopyOnWriteArrayList<>(members);
    }

    List<Entry> entries() {
        return members.stream().map(Member::entry).toList();
    }

    void add(Member member) {
        members.add(member);
    }

    Member named(String name) {
        return members.stream()
                .filter(member -> member.entry().name().equals(name) && !member.entry().job())
                .findFirst()
                .orElseThrow(() -> new ProcessFailedException(unknown(name)));
    }

    private String unknown(String name) {
        List<String> names =
                members.stream()
                        .filter(member -> !member.entry().job())
                        .map(member -> member.entry().name())
                        .toList();
        return "nothing is called " + name + "; there are " + String.join(", ", names);
    }

    List<ProcessStatus> status() {
        return members.parallelStream()
                .filter(member -> !member.entry().job())
                .map(Member::status)
                .toList();
    }

    /** Returns when all are ready, or throws as soon as one fails. */
    void startAll() {
        Map<String, CompletableFuture<Void>> starts = new HashMap<>();
        CompletableFuture<Void> failure = new CompletableFuture<>();
        for (Member member : members) {
            CompletableFuture<Void> start =
                    all(member.entry().needs().stream().map(starts::get).toList())
                            .thenRunAsync(member::start, starters);
            CompletableFuture<Void> _ =
                    start.whenComplete(
                            (_, error) -> {
                                if (error != null) {
                                    failure.completeExceptionally(error);
                                }
                            });
            starts.put(member.entry().name(), start);
        }
        try {
            CompletableFuture.anyOf(failure, all(List.copyOf(starts.values()))).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ProcessFailedException reason) {
                throw reason;
            }
            throw new ProcessFailedException("the start failed: " + e.getCause(), e);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        abortStarts();
        Map<String, CompletableFuture<Void>> stops = new HashMap<>();
        try (ExecutorService stoppers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Member member : members.reversed()) {
                List<CompletableFuture<Void>> before =
                        members.stream()
                                .map(Member::entry)
                                .filter(other -> other.needs().contains(member.entry().name()))
                                .map(other -> stops.get(other.name()))
                                .toList();
                stops.put(member.entry().name(), all(before).thenRunAsync(member::stop, stoppers));
            }
            all(List.copyOf(stops.values())).join();
        }
    }

    private void abortStarts() {
        starters.shutdownNow();
        try {
            // A start notices the interruption; its process is then found and stopped below.
            starters.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static CompletableFuture<Void> all(List<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }
}
