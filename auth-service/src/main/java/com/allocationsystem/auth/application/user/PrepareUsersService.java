package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.credential.NewPasswords;
import com.allocationsystem.auth.application.port.in.user.PrepareUsersUseCase;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.application.port.out.credential.PasswordHasher;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.credential.Password;
import com.allocationsystem.auth.domain.right.Grants;
import com.allocationsystem.auth.domain.user.DemoUser;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Creates the first users: the demo ones in development, one administrator in production. */
@ApplicationScoped
class PrepareUsersService implements PrepareUsersUseCase {

    private static final String THIS_SERVICE = "auth-service";
    private static final Logger LOG = Logger.getLogger(PrepareUsersService.class);

    private static final String PUBLISHED_PASSWORD = "demo";

    private final UserBook users;
    private final NewUsers newUsers;
    private final NewPasswords passwords;
    private final PasswordHasher hasher;
    private final AuthConfig config;

    PrepareUsersService(
            UserBook users, NewUsers newUsers, NewPasswords passwords, PasswordHasher hasher, AuthConfig config) {
        this.users = users;
        this.newUsers = newUsers;
        this.passwords = passwords;
        this.hasher = hasher;
        this.config = config;
    }

    @Override
    @Transactional
    public void prepare() {
        users.lockChanges();
        if (config.demoUsers()) {
            createDemoUsers();
        } else if (users.isEmpty()) {
            createFirstAdministrator();
        }
    }

    @Override
    public List<String> signingInAsPublished() {
        return Stream.of(DemoUser.values())
                .map(DemoUser::username)
                .filter(name -> users.findCredentials(name)
                        .filter(known -> known.user().active() && known.password() != null)
                        .filter(known -> hasher.matches(
                                PUBLISHED_PASSWORD, known.password().hash()))
                        .isPresent())
                .toList();
    }

    private void createDemoUsers() {
        for (DemoUser user : DemoUser.values()) {
            if (users.findCredentials(user.username()).isEmpty()) {
                Grants grants = new Grants(List.of(), List.of(user.username()), null);
                Password password = Password.lasting(hasher.hash(config.demoPassword()));
                newUsers.add(user.username(), null, grants, password, THIS_SERVICE);
            }
        }
    }

    /** The password stands in the settings, so the first sign-in chooses another. */
    private void createFirstAdministrator() {
        if (config.admin().username().isEmpty() || config.admin().password().isEmpty()) {
            LOG.warn("There is no user yet. Set OAS_ADMIN_USERNAME and OAS_ADMIN_PASSWORD, restart.");
            return;
        }
        String username = config.admin().username().get();
        Faults faults = new Faults();
        UserRules.checkUsername("OAS_ADMIN_USERNAME", username, faults);
        faults.throwIfAny();
        Password checked =
                passwords.chosen("OAS_ADMIN_PASSWORD", config.admin().password().get(), username);
        Grants grants = new Grants(List.of(Permission.USER_ADMIN), List.of(), null);
        newUsers.add(username, null, grants, new Password(checked.hash(), true, null), THIS_SERVICE);
        LOG.infof("Created the first administrator, '%s'", username);
    }
}
