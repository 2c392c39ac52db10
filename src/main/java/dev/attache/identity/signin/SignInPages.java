package dev.attache.identity.signin;

import dev.attache.platform.html.Page;
import dev.attache.platform.i18n.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The sign-in page: templates/SignInPages. */
class SignInPages {
    private static final String STYLE = Page.style("SignInPages/signin.css");

    private SignInPages() {}

    /**
     * The page.
     *
     * @param next where one is led afterwards
     * @param organisation whether an identity provider can be used too
     * @param account who has signed in already
     * @param username what was typed as the account; null where no form was sent
     * @param fault the key of the message that says why the form was not taken; null where none was sent
     */
    static RestResponse.ResponseBuilder<String> page(
            Language language,
            String next,
            boolean organisation,
            Optional<String> account,
            String username,
            String fault) {
        return Page.withForm(
                        Templates.signin(language, next, organisation, account.orElse(null), username, fault, STYLE)
                                .render(),
                        STYLE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    @CheckedTemplate(basePath = "SignInPages")
    static class Templates {
        private Templates() {}

        static native TemplateInstance signin(
                Language language,
                String next,
                boolean organisation,
                String account,
                String username,
                String fault,
                String style);
    }
}
