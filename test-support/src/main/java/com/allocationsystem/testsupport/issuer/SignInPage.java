package com.allocationsystem.testsupport.issuer;

import java.util.Map;
import java.util.TreeMap;

/** What a browser is shown at the provider: a form that asks who signs in and of which groups. */
final class SignInPage {

    static final String NAME = "name";
    static final String GROUPS = "groups";

    private SignInPage() {}

    /** @param asked the request's parameters, which the form sends again */
    static String of(Map<String, String> asked) {
        StringBuilder fields = new StringBuilder();
        new TreeMap<>(asked)
                .forEach((name, value) -> fields.append(
                        "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(escaped(name), escaped(value))));
        return """
                <!doctype html><title>Sign-on of the firm</title><h1>Sign-on of the firm</h1><form>%s
                <label>Name <input name="%s"></label> <label>Groups <input name="%s"></label>
                <button>Continue</button></form>""".formatted(fields, NAME, GROUPS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
