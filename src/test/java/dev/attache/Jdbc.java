package dev.attache;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes past the rules, so that only the database's constraints stand in the way. */
public class Jdbc {
    public static final String DONE = "done";

    private Jdbc() {}

    /** {@link #DONE}, or what the database refuses it with. */
    public static String execute(DataSource database, String sql, long... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            statement.executeUpdate();
            return DONE;
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
