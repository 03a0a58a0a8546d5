package com.allocationsystem.ordergateway.adapter.out.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Rows of {@code child_order}. */
@ApplicationScoped
class ChildOrderRows implements PanacheRepositoryBase<ChildOrderEntity, UUID> {}
