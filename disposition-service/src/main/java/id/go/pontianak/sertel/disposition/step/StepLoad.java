package id.go.pontianak.sertel.disposition.step;

/**
 * What lies at a step now.
 *
 * @param step 2 to 4
 * @param waiting how many cases
 * @param overdue how many of them are past the procedure's target
 * @param oldestSeconds how long the oldest has waited there, by the clock on the wall; 0 if none
 *     waits
 */
record StepLoad(int step, long waiting, long overdue, double oldestSeconds) {}
