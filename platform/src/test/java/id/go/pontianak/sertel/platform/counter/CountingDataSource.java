package id.go.pontianak.sertel.platform.counter;

import org.springframework.jdbc.datasource.DelegatingDataSource;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

/** Notes every trip to the database: executions, commits and rollbacks. */
public final class CountingDataSource extends DelegatingDataSource {

    private final List<String> trips = new CopyOnWriteArrayList<>();

    public CountingDataSource(DataSource dataSource) {
        super(dataSource);
    }

    /** What was sent, in that order: methods of JDBC. */
    public List<String> trips() {
        return List.copyOf(trips);
    }

    /** Forgets them. */
    public void forget() {
        trips.clear();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection());
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            String name = method.getName();
                            if (name.startsWith("execute")
                                    || name.equals("commit")
                                    || name.equals("rollback")) {
                                trips.add(name);
                            }
                            try {
                                return watchedResult(method.invoke(target, arguments));
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    private Object watchedResult(Object result) {
        return switch (result) {
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case Statement statement -> watched(Statement.class, statement);
            case null, default -> result;
        };
    }
}
