package id.go.pontianak.sertel.sandbox.infrastructure;

final class Interruption {

    private Interruption() {}

    static ProcessFailedException rethrow(String name, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ProcessFailedException("interrupted while waiting for " + name, cause);
    }
}
