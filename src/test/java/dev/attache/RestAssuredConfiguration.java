package dev.attache;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestBeforeTestExecutionCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.config.FailureConfig;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.response.Response;
import io.restassured.specification.QueryableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import io.restassured.specification.ResponseSpecification;
import io.restassured.specification.SpecificationQuerier;
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

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(
                        ObjectMapperConfig.objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> MAPPER))
                .failureConfig(PRINTING);
    }

    /** Between the two, Quarkus sets a configuration of the client with its own time-outs. */
    @Override
    public void beforeTestExecution(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .httpClient(RestAssured.config().getHttpClientConfig().httpClientFactory(Client::new));
    }

    private static void print(RequestSpecification request, ResponseSpecification expected, Response answer) {
        QueryableRequestSpecification sent = SpecificationQuerier.query(request);
        System.out.printf(
                "%s %s%n%s%n%s%n→ %s%n%s%n%s%n",
                sent.getMethod(),
                sent.getURI(),
                sent.getHeaders(),
                sent.<Object>getBody(),
                answer.getStatusLine(),
                answer.getHeaders(),
                answer.asString());
    }

    /** REST-assured takes no client of another class. */
    private static class Client extends DefaultHttpClient {
        @Override
        protected HttpParams createHttpParams() {
            return PARAMETERS.copy();
        }
    }
}
