package com.allocationsystem.auth.application.apitoken;

import com.allocationsystem.auth.application.audit.AuthAudit;
import com.allocationsystem.auth.application.credential.Secrets;
import com.allocationsystem.auth.application.port.in.apitoken.ApiTokensUseCase;
import com.allocationsystem.auth.application.port.in.caller.Caller;
import com.allocationsystem.auth.application.port.in.signin.refusal.SessionEndedException;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.token.ApiTokenStore;
import com.allocationsystem.auth.application.right.RightsReader;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.apitoken.ApiToken;
import com.allocationsystem.auth.domain.right.Rights;
import com.allocationsystem.auth.domain.user.User;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A token allows at most what its user may, and neither users nor other tokens are made with one. */
@ApplicationScoped
class ApiTokensService implements ApiTokensUseCase {

    /** Scanners of logs and repositories find a secret by it. */
    private static final String PREFIX = "oas_";

    private static final int MOST = 20;

    private final ApiTokenStore tokens;
    private final UserBook users;
    private final TokenUsers tokenUsers;
    private final RightsReader rights;
    private final AuthAudit audit;
    private final AuthConfig config;
    private final Clock clock;

    ApiTokensService(
            ApiTokenStore tokens,
            UserBook users,
            TokenUsers tokenUsers,
            RightsReader rights,
            AuthAudit audit,
            AuthConfig config,
            Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.tokenUsers = tokenUsers;
        this.rights = rights;
        this.audit = audit;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<ApiToken> list(Caller caller) {
        return tokens.goodOnesOf(caller.userId(), clock.instant());
    }

    @Override
    @Transactional
    public Optional<Instant> signInBefore(Caller caller) {
        return users.find(caller.userId()).flatMap(tokenUsers::signInBefore);
    }

    @Override
    @Transactional
    public Created create(Command command) {
        User user = users.find(command.caller().userId()).orElseThrow(SessionEndedException::new);
        check(command, rights.of(user.grants()));
        ApiToken token = new ApiToken(
                UUID.randomUUID().toString(),
                user.id(),
                command.name(),
                command.permissions().stream().distinct().sorted().toList(),
                command.portfolioGroups() == null
                        ? null
                        : command.portfolioGroups().stream().distinct().sorted().toList(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                command.expiresAt(),
                null,
                null);
        String secret = PREFIX + Secrets.create();
        tokens.add(token, Secrets.hash(secret));
        audit.apiTokenCreated(token, user);
        return new Created(token, secret);
    }

    @Override
    @Transactional
    public void end(Caller caller, String tokenId) {
        list(caller).stream().filter(token -> token.id().equals(tokenId)).forEach(token -> {
            tokens.end(token.id(), clock.instant());
            audit.apiTokenEnded(token, caller.username());
        });
    }

    private void check(Command command, Rights mine) {
        Faults faults = new Faults();
        checkEnd(command.expiresAt(), faults);
        for (int i = 0; i < command.permissions().size(); i++) {
            String permission = command.permissions().get(i);
            String field = "permissions[%d]".formatted(i);
            if (permission.equals(Permission.USER_ADMIN)) {
                faults.impossible(
                        field, "is '%s'; users are managed by a signed-in administrator".formatted(permission));
            } else if (!mine.permissions().contains(permission)) {
                faults.impossible(
                        field, "is '%s', which you may not; yours are %s".formatted(permission, mine.permissions()));
            }
        }
        List<String> groups = command.portfolioGroups() == null ? List.of() : command.portfolioGroups();
        for (int i = 0; i < groups.size(); i++) {
            if (!mine.scope().covers(groups.get(i))) {
                faults.impossible(
                        "portfolio_groups[%d]".formatted(i), "is '%s', which you do not see".formatted(groups.get(i)));
            }
        }
        if (list(command.caller()).size() >= MOST) {
            faults.impossible("name", "would be your token number %d; end one that is not used".formatted(MOST + 1));
        }
        faults.throwIfAny();
    }

    private void checkEnd(Instant end, Faults faults) {
        Instant latest = clock.instant().plus(config.longestApiToken());
        if (!end.isAfter(clock.instant()) || end.isAfter(latest)) {
            faults.impossible(
                    "expires_at",
                    "is %s; from now to %s are possible".formatted(end, latest.truncatedTo(ChronoUnit.SECONDS)));
        }
    }
}
