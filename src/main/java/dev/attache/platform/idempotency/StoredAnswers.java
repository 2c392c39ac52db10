package dev.attache.platform.idempotency;

import dev.attache.platform.clock.JobScheduler;
import dev.attache.platform.secret.Sha256;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The store of idempotent answers, kept for a day. They can hold a secret link or personal data, so each is encrypted
 * with a key derived from its {@code Idempotency-Key}, of which only a hash is stored.
 */
@Singleton
class StoredAnswers {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Clock clock;

    void onStart(@Observes StartupEvent start, JobScheduler scheduler) {
        scheduler.every(Duration.ofHours(1), "forgetting stored answers", this::forget);
    }

    /** Takes an advisory lock of the key until the transaction ends; false when another transaction holds it. */
    boolean lock(String key) {
        long number = ByteBuffer.wrap(hash(key)).getLong();
        return (boolean) Panache.getSession()
                .createNativeQuery("select pg_try_advisory_xact_lock(:number) locked", Boolean.class)
                .addScalar("locked", Boolean.class)
                .setParameter("number", number)
                .getSingleResult();
    }

    Stored find(String key) {
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery(
                        "select fingerprint, answer from stored_answer where key_hash = :key and created_at > :since",
                        Object[].class)
                .setParameter("key", hash(key))
                .setParameter("since", clock.instant().minus(KEPT))
                .getResultList();
        return rows.isEmpty()
                ? null
                : new Stored((byte[]) rows.get(0)[0], cipher(Cipher.DECRYPT_MODE, key, (byte[]) rows.get(0)[1]));
    }

    void keep(String key, byte[] fingerprint, byte[] answer) {
        Instant now = clock.instant();
        Panache.getSession()
                .createNativeMutationQuery(
                        """
                        insert into stored_answer values (:key, :fingerprint, :answer, :now)
                        on conflict (key_hash) do update
                        set fingerprint = excluded.fingerprint, answer = excluded.answer, created_at = excluded.created_at""")
                .setParameter("key", hash(key))
                .setParameter("fingerprint", fingerprint)
                .setParameter("answer", cipher(Cipher.ENCRYPT_MODE, key, answer))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Deletes the answers that are older than a day. */
    @Transactional
    void forget() {
        Panache.getSession()
                .createNativeMutationQuery("delete from stored_answer where created_at <= :since")
                .setParameter("since", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    static byte[] hash(String key) {
        return Sha256.of("key ".getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
    }

    /** AES-GCM; the nonce stands before the sealed bytes. */
    private static byte[] cipher(int mode, String key, byte[] bytes) {
        try {
            byte[] secret =
                    Sha256.of("seal ".getBytes(StandardCharsets.US_ASCII), key.getBytes(StandardCharsets.UTF_8));
            byte[] nonce = mode == Cipher.ENCRYPT_MODE ? new byte[NONCE] : Arrays.copyOf(bytes, NONCE);
            if (mode == Cipher.ENCRYPT_MODE) {
                RANDOM.nextBytes(nonce);
            }
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(128, nonce));
            if (mode == Cipher.DECRYPT_MODE) {
                return cipher.doFinal(bytes, NONCE, bytes.length - NONCE);
            }
            byte[] sealed = cipher.doFinal(bytes);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stored answer, and the digest of the request that it belongs to. */
    record Stored(byte[] fingerprint, byte[] answer) {
        boolean isFor(byte[] request) {
            return MessageDigest.isEqual(fingerprint, request);
        }
    }
}
