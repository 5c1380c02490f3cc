package id.go.pontianak.sertel.disposition.page;

/**
 * How much time is left for a step.
 *
 * @param kind how it is coloured: {@code ok}, {@code warn} or {@code late}
 * @param text the same in words
 */
record Target(String kind, String text) {}
