package dev.attache;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.FailureConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;

/**
 * Configures REST-assured to do once what it does for each request: to look for Jackson's modules, and to read the version of
 * its HTTP client from a jar. A request and its answer are rendered only when an assertion about them has failed.
 */
public class RestAssuredConfiguration implements QuarkusTestBeforeEachCallback, QuarkusTestBeforeTestExecutionCallback {
    private static final ObjectMapper MAPPER = new ObjectMapper().findAndRegisterModules();
    private static final HttpParams PARAMETERS = new DefaultHttpClient().getParams();
    private static final FailureConfig PRINTING =
            FailureConfig.failureConfig().failureListeners(RestAssuredConfiguration::print);
    private static final ThreadLocal<FilterableRequestSpecification> SENT = new ThreadLocal<>();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(
                        ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> MAPPER))
                .failureConfig(PRINTING);
        RestAssured.replaceFiltersWith(RestAssuredConfiguration::remembering);
    }

    /** Between the two, Quarkus sets a configuration of the client with its own time-outs. */
    @Override
    public void beforeTestExecution(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .httpClient(RestAssured.config().getHttpClientConfig().httpClientFactory(Client::new));
    }

    private static Response remembering(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext rest) {
        SENT.set(request);
        return rest.next(request, expected);
    }

    /** REST-assured leaves the request out in most cases. */
    private static void print(RequestSpecification absent, ResponseSpecification expected, Response answer) {
        var sent = SENT.get();
        if (sent != null) {
            System.out.printf(
                    "%s %s%n%s%n%s%n", sent.getMethod(), sent.getURI(), sent.getHeaders(), sent.<Object>getBody());
        }
        System.out.printf("→ %s%n%s%n%s%n", answer.getStatusLine(), answer.getHeaders(), answer.asString());
    }

    /** REST-assured takes no client of another class. */
    private static class Client extends DefaultHttpClient {
        @Override
        protected HttpParams createHttpParams() {
            return PARAMETERS.copy();
        }
    }
}
