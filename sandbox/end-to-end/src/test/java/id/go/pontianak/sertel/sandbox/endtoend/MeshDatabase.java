package id.go.pontianak.sertel.sandbox.endtoend;

/**
 * A database of the mesh and the way in.
 *
 * @param name of the database
 * @param url for JDBC
 * @param username who may read it
 * @param password their password
 */
record MeshDatabase(String name, String url, String username, String password) {}
