package com.allocationsystem.auth.application.user;

import com.allocationsystem.auth.application.port.in.user.CreateUserUseCase;
import com.allocationsystem.auth.application.port.in.user.PrepareUsersUseCase;
import com.allocationsystem.auth.application.port.out.UserBook;
import com.allocationsystem.auth.config.AuthConfig;
import com.allocationsystem.auth.domain.user.DemoUser;
import com.allocationsystem.auth.domain.user.UserRules;
import com.allocationsystem.shared.Faults;
import com.allocationsystem.shared.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Creates the first users: the demo ones in development, one administrator in production. */
@ApplicationScoped
class PrepareUsersService implements PrepareUsersUseCase {

    private static final Logger LOG = Logger.getLogger(PrepareUsersService.class);

    private final UserBook users;
    private final CreateUserUseCase create;
    private final AuthConfig config;

    PrepareUsersService(UserBook users, CreateUserUseCase create, AuthConfig config) {
        this.users = users;
        this.create = create;
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

    private void createDemoUsers() {
        for (DemoUser user : DemoUser.values()) {
            if (users.findCredentials(user.username()).isEmpty()) {
                create(user.username(), config.demoPassword(), user.permissions());
            }
        }
    }

    private void createFirstAdministrator() {
        if (config.admin().username().isEmpty() || config.admin().password().isEmpty()) {
            LOG.warn(
                    "There is no user yet: nobody can sign in. Set OAS_ADMIN_USERNAME and OAS_ADMIN_PASSWORD, restart.");
            return;
        }
        String username = config.admin().username().get();
        String password = config.admin().password().get();
        Faults faults = new Faults();
        UserRules.checkUsername("OAS_ADMIN_USERNAME", username, faults);
        UserRules.checkPassword("OAS_ADMIN_PASSWORD", password, username, faults);
        faults.throwIfAny();
        create(username, password, Set.of(Permission.USER_ADMIN));
        LOG.infof("Created the first administrator, '%s'", username);
    }

    private void create(String username, String password, Set<String> permissions) {
        create.create(new CreateUserUseCase.Command(username, password, permissions, Optional.empty()));
    }
}
