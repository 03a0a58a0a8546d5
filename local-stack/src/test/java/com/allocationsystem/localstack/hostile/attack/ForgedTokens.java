package com.allocationsystem.localstack.hostile.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that claim every right and must open nothing. */
public final class ForgedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private ForgedTokens() {}

    /**
     * @param genuine a token that is good, whose claims are borrowed
     * @param keys the published keys
     * @return forgeries by what they try
     */
    public static Map<String, String> from(String genuine, JsonNode keys) throws IOException, GeneralSecurityException {
        String[] parts = genuine.split("\\.");
        ObjectNode header = (ObjectNode) JSON.readTree(DECODER.decode(parts[0]));
        ObjectNode claims = (ObjectNode) JSON.readTree(DECODER.decode(parts[1]));
        claims.putArray("groups")
                .add("user:admin")
                .add("allocation:commit")
                .add("order:modify")
                .add("audit:read");
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair own = generator.generateKeyPair();
        String modulus = keys.path("keys").path(0).path("n").asText();
        Map<String, String> forged = new LinkedHashMap<>();
        forged.put("no algorithm", encoded(header.deepCopy().put("alg", "none")) + "." + encoded(claims) + ".");
        forged.put("nOnE", encoded(header.deepCopy().put("alg", "nOnE")) + "." + encoded(claims) + ".");
        forged.put("changed claims", parts[0] + "." + encoded(claims) + "." + parts[2]);
        forged.put("no signature", parts[0] + "." + parts[1] + ".");
        forged.put("cut signature", genuine.substring(0, genuine.length() - 8));
        forged.put("key of its own", rsa(header, claims, own));
        forged.put("unknown kid", rsa(header.deepCopy().put("kid", "unknown"), claims, own));
        forged.put("kid as a path", rsa(header.deepCopy().put("kid", "../../dev/null"), claims, own));
        forged.put("kid as SQL", rsa(header.deepCopy().put("kid", "x' UNION SELECT 'k"), claims, own));
        ObjectNode jwk = header.deepCopy();
        jwk.putObject("jwk")
                .put("kty", "RSA")
                .put("e", "AQAB")
                .put(
                        "n",
                        BASE64.encodeToString(((java.security.interfaces.RSAPublicKey) own.getPublic())
                                .getModulus()
                                .toByteArray()));
        forged.put("key in the header", rsa(jwk, claims, own));
        forged.put("key by address", rsa(header.deepCopy().put("jku", "http://127.0.0.1:1/keys"), claims, own));
        ObjectNode symmetric = header.deepCopy().put("alg", "HS256");
        forged.put("public key as secret", hmac(symmetric, claims, modulus.getBytes(StandardCharsets.UTF_8)));
        forged.put("modulus as secret", hmac(symmetric, claims, DECODER.decode(modulus)));
        forged.put("empty secret", hmac(symmetric, claims, new byte[] {0}));
        forged.put("no token", "x");
        forged.put("dots", "..");
        return forged;
    }

    private static String rsa(JsonNode header, JsonNode claims, KeyPair own) throws GeneralSecurityException {
        String text = encoded(header) + "." + encoded(claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(own.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + BASE64.encodeToString(signature.sign());
    }

    private static String hmac(JsonNode header, JsonNode claims, byte[] secret) throws GeneralSecurityException {
        String text = encoded(header) + "." + encoded(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return text + "." + BASE64.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(JsonNode json) {
        return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
