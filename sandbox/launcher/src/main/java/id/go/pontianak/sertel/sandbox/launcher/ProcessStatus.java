package id.go.pontianak.sertel.sandbox.launcher;

import java.util.OptionalLong;

/**
 * How a process is, and where.
 *
 * @param name what it is called in commands
 * @param condition how it is
 * @param pid its process id, if it runs
 * @param address where it is found
 */
public record ProcessStatus(String name, Condition condition, OptionalLong pid, String address) {}
