package com.allocationsystem.edge.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.Value;

/** A Javadoc comment as a plain sentence: tags become what they show, markup is left out. */
final class JavadocText implements CommentVisitor {

    private final StringBuilder text = new StringBuilder();

    private JavadocText() {}

    static String of(Comment comment) {
        JavadocText plain = new JavadocText();
        comment.visit(plain);
        String sentence = plain.text
                .toString()
                .replaceAll("</?[a-z]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return sentence.isEmpty() ? null : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    @Override
    public void commentText(String value) {
        text.append(value);
    }

    @Override
    public void inlineLink(Link link) {
        text.append(link.getLabel().replaceFirst("^#", "").replace('#', '.'));
    }

    @Override
    public void inlineTag(String name, String value) {
        text.append(value);
    }

    @Override
    public void inlineValue(Value value) {
        text.append(value.getReferencedMemberName());
    }
}
