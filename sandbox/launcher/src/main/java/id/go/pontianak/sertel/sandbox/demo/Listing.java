package id.go.pontianak.sertel.sandbox.demo;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param next where the following page begins; null on the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {}
