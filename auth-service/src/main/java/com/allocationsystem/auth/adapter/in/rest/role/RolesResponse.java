package com.allocationsystem.auth.adapter.in.rest.role;

import java.util.List;

/** All roles. */
public record RolesResponse(List<RoleResponse> roles) {}
