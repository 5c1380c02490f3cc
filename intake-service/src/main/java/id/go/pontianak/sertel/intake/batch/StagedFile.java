package id.go.pontianak.sertel.intake.batch;

import java.nio.file.Path;

/**
 * A file of a batch that lies in the staging folder.
 *
 * @param sha256 of its content, lower-case hex
 */
record StagedFile(Path path, String sha256) {}
