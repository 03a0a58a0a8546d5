package com.allocationsystem.referencedata.adapter.in.rest.rule;

import com.allocationsystem.edge.identity.Entitlements;
import com.allocationsystem.edge.json.ReasonRequest;
import com.allocationsystem.referencedata.application.port.in.NoDatasetException;
import com.allocationsystem.referencedata.application.port.in.NotInReferenceDataException;
import com.allocationsystem.referencedata.application.port.in.rule.ChangeRuleUseCase;
import com.allocationsystem.referencedata.application.port.in.rule.ReadRulesUseCase;
import com.allocationsystem.referencedata.application.port.in.rule.RuleChangedException;
import com.allocationsystem.referencedata.application.port.in.rule.RuleExistsException;
import com.allocationsystem.referencedata.application.port.in.rule.RuleReader;
import com.allocationsystem.referencedata.domain.dataset.ImportRunningException;
import com.allocationsystem.referencedata.domain.rulebook.RuleStateException;
import com.allocationsystem.referencedata.domain.rulebook.RuleVersionsOverlapException;
import com.allocationsystem.referencedata.domain.rulebook.RuleWish;
import com.allocationsystem.referencedata.domain.rulebook.SecondUserException;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The rule book. Rules may be about any account: they are written by users who see every portfolio group. */
@Path("/rules")
@Tag(name = "Rules")
public class RuleResource {

    private static final int CREATED = 201;

    private final ReadRulesUseCase read;
    private final ChangeRuleUseCase change;
    private final SecurityIdentity caller;
    private final Entitlements entitlements;

    RuleResource(ReadRulesUseCase read, ChangeRuleUseCase change, SecurityIdentity caller, Entitlements entitlements) {
        this.read = read;
        this.change = change;
        this.caller = caller;
        this.entitlements = entitlements;
    }

    @GET
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "listRules",
            summary = "Versions of compliance rules, by rule id and version",
            description =
                    "Drafts and retired versions too; in_force says what binds on the business date. Rules of groups and"
                            + " accounts that the caller may not see are left out.")
    public RuleListResponse list(@BeanParam RuleQuery query) throws NoDatasetException {
        return RuleListResponse.from(read.list(query.toWanted(), reader()));
    }

    @GET
    @Path("/kinds")
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "listRuleKinds",
            summary = "Kinds of rule, with the shape and unit of their limits",
            description = "Fixed: a rule names one of them, and its limits have the unit of its kind.")
    public RuleKindsResponse kinds() {
        return RuleKindsResponse.all();
    }

    @GET
    @Path("/{rule_id}")
    @RolesAllowed({Permission.COMPLIANCE_READ, Permission.COMPLIANCE_APPROVE, Permission.AUDIT_READ})
    @Operation(
            operationId = "readRule",
            summary = "A rule with its versions and what was done to them, newest first",
            description = "Each version with its status and what each user did to it.")
    public RuleResponse get(@PathParam("rule_id") String ruleId)
            throws NoDatasetException, NotInReferenceDataException {
        return whole(ruleId);
    }

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "createRule",
            summary = "Write a new rule, as a draft",
            description = "A draft is not evaluated. 409 when there is a rule of that id.")
    @APIResponse(
            responseCode = "201",
            description = "The new rule",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RuleResponse.class)))
    public RuleResponse create(RuleRequest request)
            throws NoDatasetException, NotInReferenceDataException, RuleExistsException, ImportRunningException {
        requireWholeScope();
        Faults faults = new Faults();
        faults.required("rule_id", request.ruleId());
        if (request.version() != null) {
            faults.malformed("version", "belongs to PUT; leave it out of a new rule");
        }
        faults.throwIfAny();
        change.create(request.toRule(request.ruleId()), username(), request.reason());
        return whole(request.ruleId());
    }

    @PUT
    @Path("/{rule_id}")
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "editRule",
            summary = "Write a new version of a rule, as a draft",
            description =
                    "Versions before it stay as they are. The rule is kept in the rule book from then on: imports of"
                            + " datasets pass over it. 409 when the newest version is not the one that the user saw.")
    public RuleResponse edit(@PathParam("rule_id") String ruleId, RuleRequest request)
            throws NoDatasetException, NotInReferenceDataException, RuleChangedException, ImportRunningException {
        requireWholeScope();
        Faults faults = new Faults();
        faults.required("version", request.version());
        if (request.ruleId() != null && !request.ruleId().equals(ruleId)) {
            faults.malformed("rule_id", "is not '%s' of the address; leave it out".formatted(ruleId));
        }
        faults.throwIfAny();
        change.edit(request.toRule(ruleId), request.version(), username(), request.reason());
        return whole(ruleId);
    }

    @POST
    @Path("/{rule_id}/versions/{version}/{act}")
    @RolesAllowed(Permission.COMPLIANCE_APPROVE)
    @Operation(
            operationId = "actOnRuleVersion",
            summary = "Move a version of a rule through its life",
            description =
                    "act: test, draft, submit, retire, withdraw, approve or reject. What submit and retire ask for, a"
                            + " second user approves or rejects: 403 for the one who wrote the version or asked. An approved version"
                            + " takes the place of the one in force. 409 when the act does not fit the version's state.")
    public RuleResponse act(
            @PathParam("rule_id") String ruleId,
            @PathParam("version") String version,
            @PathParam("act") String act,
            ReasonRequest request)
            throws NoDatasetException, NotInReferenceDataException, ImportRunningException, RuleStateException,
                    RuleVersionsOverlapException, SecondUserException {
        requireWholeScope();
        RuleWish wish = RuleWish.named(act).orElseThrow(() -> new NotInReferenceDataException("act on rules", act));
        change.act(ruleId, number(ruleId, version), wish, username(), request.reason());
        return whole(ruleId);
    }

    private static int number(String ruleId, String version) {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw new NotInReferenceDataException("version '%s' of rule".formatted(version), ruleId);
        }
    }

    private RuleResponse whole(String ruleId) {
        return RuleResponse.from(read.get(ruleId, reader()));
    }

    private RuleReader reader() {
        return new RuleReader(username(), entitlements.current(), caller.hasRole(Permission.COMPLIANCE_APPROVE));
    }

    private void requireWholeScope() {
        if (!entitlements.current().all()) {
            throw new ForbiddenException("Rules are written by users who see every portfolio group; yours are limited");
        }
    }

    private String username() {
        return caller.getPrincipal().getName();
    }
}
