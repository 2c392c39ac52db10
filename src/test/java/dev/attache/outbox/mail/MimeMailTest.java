package dev.attache.outbox.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attache.Given;
import dev.attache.TestMail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The mail as it arrives, read by another's eyes. */
@QuarkusTest
class MimeMailTest {
    private static final String INVITE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n".replace("END", "X-WORDS:晚宴\r\nEND");

    @Inject
    Mailing mailing;

    @Test
    void namesAndSubjectAreReadInAnyLetters() throws Exception {
        MimeMessage mail = sent("開放政府晚宴邀請 – Einladung für Örebro");

        assertThat(mail.getSubject()).isEqualTo("開放政府晚宴邀請 – Einladung für Örebro");
        InternetAddress to = (InternetAddress) mail.getAllRecipients()[0];
        assertThat(to.getPersonal()).isEqualTo("林 Example");
        InternetAddress from = (InternetAddress) mail.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Schreibstube Ö");
        assertThat(from.getAddress()).isEqualTo("desk@example.org");
    }

    @Test
    void mailIsKnownAsOneThatAProgramWrote() throws Exception {
        MimeMessage mail = sent("Hello");

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("zh-Hant");
        assertThat(mail.getSentDate()).isNotNull();
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@example\\.org>");
    }

    @Test
    void sameIsSaidAsTextAsHtmlAndAsACalendar() throws Exception {
        MimeMessage mail = sent("Hello");

        assertThat(new ContentType(mail.getContentType()).match("multipart/alternative"))
                .isTrue();
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(type(parts.getBodyPart(0)).match("text/plain")).isTrue();
        assertThat(type(parts.getBodyPart(1)).match("text/html")).isTrue();
        assertThat(type(parts.getBodyPart(2)).match("text/calendar")).isTrue();
        for (int i = 0; i < 3; i++) {
            assertThat(type(parts.getBodyPart(i)).getParameter("charset")).isEqualToIgnoringCase("UTF-8");
        }
        assertThat(type(parts.getBodyPart(2)).getParameter("method")).isEqualTo("REQUEST");
        assertThat(new String(parts.getBodyPart(2).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(INVITE);
        assertThat((String) parts.getBodyPart(0).getContent()).isEqualTo("Come at eight, 八點.");
    }

    @Test
    void subjectThatHoldsALineEndMakesNoHeader() throws Exception {
        MimeMessage mail = sent("Hello\r\nBcc: all@example.org\nX-Evil: 1");

        assertThat(mail.getSubject()).isEqualTo("Hello Bcc: all@example.org X-Evil: 1");
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getHeader("X-Evil")).isNull();
    }

    @Test
    void nameThatHoldsALineEndOrQuotesMakesNoHeader() throws Exception {
        String guest = TestMail.anAddress("guest");
        Given summit = Given.aSummit();
        QuarkusTransaction.requiringNew().run(() -> {
            NewMail plain = Mailing.message(summit, guest, null, "Hello", "Come at eight.");
            mailing.put(new NewMail(
                    plain.summit(),
                    null,
                    plain.kind(),
                    guest,
                    "O\"Neill, <all@example.org>\r\nX-Evil: 1",
                    "en",
                    "Hello",
                    plain.text(),
                    plain.html()));
        });

        MimeMessage mail = TestMail.to(guest).get(0);
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("X-Evil")).isNull();
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal())
                .isEqualTo("O\"Neill, <all@example.org> X-Evil: 1");
    }

    @Test
    void lineThatBeginsWithADotArrives() throws Exception {
        String guest = TestMail.anAddress("guest");
        mailing.write(Given.aSummit(), guest, null, "Hello", "One.\r\n.\r\n.Two " + "and so on ".repeat(200));

        MimeMultipart parts = (MimeMultipart) TestMail.to(guest).get(0).getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).startsWith("One.\r\n.\r\n.Two and so on and");
    }

    private MimeMessage sent(String subject) {
        String guest = TestMail.anAddress("guest");
        Given summit = Given.aSummit();
        QuarkusTransaction.requiringNew()
                .run(() -> mailing.put(Mailing.message(summit, guest, null, subject, "Come at eight, 八點.")
                        .with(CalendarMethod.REQUEST, INVITE)));
        return TestMail.to(guest).get(0);
    }

    private static ContentType type(BodyPart part) throws Exception {
        return new ContentType(part.getContentType());
    }
}
