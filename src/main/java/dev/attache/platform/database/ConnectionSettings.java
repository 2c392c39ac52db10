package dev.attache.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The JDBC address, user and password of a database. */
public record ConnectionSettings(String url, String user, String password) {

    private static final int SECONDS_TO_COME_IN = 15;

    public Connection connect() throws SQLException {
        return dataSource().getConnection();
    }

    /** A data source on whose connections no answer may take longer than this. */
    DataSource dataSource(int seconds) {
        var source = source();
        source.setConnectTimeout(seconds);
        source.setLoginTimeout(seconds);
        source.setSocketTimeout(seconds);
        return source;
    }

    /** A data source without time limits but that of connecting. */
    public DataSource dataSource() {
        return source();
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setLoginTimeout(SECONDS_TO_COME_IN);
        if (user != null) {
            source.setUser(user);
        }
        if (password != null) {
            source.setPassword(password);
        }
        return source;
    }

    /** The address without its parameters: one of them may be a password. */
    public String address() {
        return url.replaceFirst("\\?.*", "");
    }

    /** The settings as Quarkus's configuration properties. */
    public Map<String, String> properties() {
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", user,
                "quarkus.datasource.password", password);
    }

    /** Leaves the password out, so that it never gets into a log. */
    @Override
    public String toString() {
        return address();
    }
}
