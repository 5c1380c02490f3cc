package id.go.pontianak.sertel.platform;

/** Called after each commit that changed aggregates: wakes whoever may have work now. */
@FunctionalInterface
public interface AfterChange extends Runnable {}
