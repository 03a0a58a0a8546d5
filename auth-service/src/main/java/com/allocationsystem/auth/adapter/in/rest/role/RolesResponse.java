package com.allocationsystem.auth.adapter.in.rest.role;

import java.util.List;

/**
 * All roles.
 *
 * @param roles by name
 */
public record RolesResponse(List<RoleResponse> roles) {}
