package com.allocationsystem.localstack.hostile.attack;

import java.util.List;

/** What is put where a value is expected. */
public final class Payloads {

    /** JSON in full: strings that mean something to a reader further on, and values of another kind. */
    public static final List<String> VALUES = List.of(
            "\"' OR '1'='1\"",
            "\"'; DROP TABLE audit_entry; --\"",
            "\"x\\u0000y\"",
            "\"line\\r\\n2026-11-29 ERROR forged\"",
            "\"=HYPERLINK(\\\"http://x\\\",\\\"y\\\")\"",
            "\"<script>alert(1)</script>\"",
            "\"${jndi:ldap://127.0.0.1/x}\"",
            "\"\\ud800\"",
            "\"\\u202e\\ufeff\\u200b\"",
            "\"../../etc/passwd\"",
            "\"%s%n%x\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"\"",
            "\"" + "x".repeat(20_000) + "\"",
            "null",
            "[]",
            "{}",
            "-1",
            "0",
            "1e400",
            "9223372036854775808",
            "0.1e-400",
            "NaN",
            "true");

    /** Texts of a path or a query, encoded. */
    public static final List<String> TEXTS = List.of(
            "%27%20OR%20%271%27%3D%271",
            "%27%3B%20DROP%20TABLE%20users%3B--",
            "x%00y",
            "a%0d%0aX-Injected:%20yes",
            "%3Cscript%3E",
            "%24%7Bjndi%3Aldap%3A%2F%2F127.0.0.1%2Fx%7D",
            "%ED%A0%80",
            "%C0%AE%C0%AE",
            "%2e%2e%2f%2e%2e%2fq%2fmetrics",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "99999999999999999999",
            "-1",
            "NaN",
            "YQBi",
            "%25",
            "*",
            "x".repeat(3_000));

    /** Whole bodies that are no request. */
    public static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "[]",
            "\"text\"",
            "7",
            "{",
            "{}}",
            "{\"a\":1}{\"a\":2}",
            "{\"\\ud800\":1}",
            "{\"no_such_field\":1}",
            "{\"__proto__\":{\"admin\":true},\"constructor\":1}",
            "[".repeat(20_000),
            "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000),
            "\ufeff{}",
            "{'a':1}",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");

    private Payloads() {}
}
