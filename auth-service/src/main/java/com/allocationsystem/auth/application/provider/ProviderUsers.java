package com.allocationsystem.auth.application.provider;

import com.allocationsystem.auth.application.port.in.provider.ProviderSignInException.Kind;
import com.allocationsystem.auth.application.port.out.Directory;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.user.UserUpdates;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.provider.Identity;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.user.User;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds the user of a verified person, or creates one, with what the person's groups come to now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProviderUsers {

    private static final Grants NOTHING = new Grants(List.of(), List.of(), List.of());

    private final UserBook users;
    private final UserUpdates updates;
    private final ForeignUsers foreign;
    private final MappedGrants mapped;
    private final Directory directory;
    private final AuthConfig config;

    ProviderUsers(
            UserBook users,
            UserUpdates updates,
            ForeignUsers foreign,
            MappedGrants mapped,
            Directory directory,
            AuthConfig config) {
        this.users = users;
        this.updates = updates;
        this.foreign = foreign;
        this.mapped = mapped;
        this.directory = directory;
        this.config = config;
    }

    /** Stores what the groups come to now, also where the sign-in is refused. */
    public Verdict signedIn(Identity identity) {
        users.lockChanges();
        boolean sent = config.oidc().get(identity.provider()).scimSecret().isPresent();
        Optional<User> known = users.findByIdentity(identity.provider(), identity.subject())
                .or(() -> sent ? linked(identity) : Optional.empty());
        if (sent && known.isEmpty()) {
            return Verdict.refused(Kind.NO_ROLE);
        }
        Optional<Grants> grants = mapped.of(
                identity.provider(), sent ? directory.groupsOf(known.get().id()) : identity.groups());
        if (grants.isEmpty()) {
            known.ifPresent(user -> update(user, NOTHING, identity));
            return Verdict.refused(Kind.NO_ROLE);
        }
        return known.map(user -> update(user, grants.get(), identity))
                .or(() -> foreign.add(
                        identity.provider(),
                        identity.subject(),
                        identity.username(),
                        identity.displayName(),
                        grants.get()))
                .filter(User::active)
                .map(user -> new Verdict(user, null))
                .orElse(Verdict.refused(Kind.REFUSED));
    }

    /** The first sign-in of a user whom the directory sent. */
    private Optional<User> linked(Identity identity) {
        Optional<String> id = directory.notSignedIn(identity.provider(), identity.subject(), identity.username());
        id.ifPresent(found -> directory.link(found, identity.subject()));
        return id.flatMap(users::find);
    }

    private User update(User user, Grants grants, Identity identity) {
        User now = user.with(identity.displayName(), grants, null);
        return updates.update(user, now, false, identity.provider(), ProviderReasons.atSignIn(identity.provider()));
    }

    /**
     * @param user who may sign in; null when the sign-in is refused
     * @param refusal why; null when it is not
     */
    public record Verdict(User user, Kind refusal) {

        static Verdict refused(Kind kind) {
            return new Verdict(null, kind);
        }
    }
}
