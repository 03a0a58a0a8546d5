package com.allocationsystem.referencedata.adapter.out.postgres.rulebook;

import com.allocationsystem.audit.AuditEvent;
import com.allocationsystem.audit.AuditTrail;
import com.allocationsystem.referencedata.adapter.out.sql.RuleColumns;
import com.allocationsystem.referencedata.adapter.out.sql.TableContent;
import com.allocationsystem.referencedata.domain.rule.ComplianceRule;
import com.allocationsystem.referencedata.domain.rulebook.RuleAct;
import com.allocationsystem.referencedata.domain.rulebook.RuleRecord;
import com.allocationsystem.shared.Sha256;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The audit row of an act on a rule: the versions that it changed, each with a hash of its content, and rows and hash of all
 * rules as an import's row has them, before and after.
 */
@ApplicationScoped
class RuleAudit {

    private final AuditTrail trail;
    private final ObjectMapper json;

    RuleAudit(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /** Changes rows. */
    @FunctionalInterface
    interface Change {
        void run() throws SQLException;
    }

    /** @param before null for a new rule */
    void write(Statement statement, RuleRecord before, RuleRecord after, Change change) throws SQLException {
        RuleAct act = after.acts().get(after.acts().size() - 1);
        List<ComplianceRule> old = before == null ? List.of() : before.versions();
        ObjectNode was = content(statement, concerned(old, after.versions(), act));
        change.run();
        ObjectNode is = content(statement, concerned(after.versions(), old, act));
        is.put("version", act.version());
        trail.append(new AuditEvent(
                "rule." + act.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                after.ruleId(),
                act.actor(),
                act.reason(),
                before == null ? null : was.toString(),
                is.toString()));
    }

    private static List<ComplianceRule> concerned(
            List<ComplianceRule> versions, List<ComplianceRule> others, RuleAct act) {
        return versions.stream()
                .filter(version -> version.life().version() == act.version() || !others.contains(version))
                .toList();
    }

    private ObjectNode content(Statement statement, List<ComplianceRule> changed) throws SQLException {
        ObjectNode content = json.createObjectNode();
        ArrayNode versions = content.putArray("versions");
        for (ComplianceRule rule : changed) {
            versions.addObject()
                    .put("version", rule.life().version())
                    .put("status", rule.life().status().name())
                    .put("sha256", hash(rule));
        }
        TableContent.put(content, statement, "compliance_rules");
        return content;
    }

    private static String hash(ComplianceRule rule) {
        String text = Arrays.stream(RuleColumns.values(rule))
                .map(value -> Objects.toString(value, "\\N"))
                .collect(Collectors.joining("\t"));
        return Sha256.hex(text);
    }
}
