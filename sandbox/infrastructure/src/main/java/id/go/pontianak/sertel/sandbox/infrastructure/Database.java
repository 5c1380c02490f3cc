package id.go.pontianak.sertel.sandbox.infrastructure;

/**
 * A database with its own owner; nobody but the owner (and the server's administrator) may connect.
 *
 * @param name the database's name, lower-case letters, digits and underscores
 * @param username the login role that owns it
 * @param password the role's password, set anew at every start of the server
 */
public record Database(String name, String username, String password) {

    public Database {
        if (!name.matches("[a-z][a-z0-9_]*") || !username.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a plain name: " + name + ", " + username);
        }
    }

    @Override
    public String toString() {
        return "Database[" + name + ", " + username + "]";
    }
}
