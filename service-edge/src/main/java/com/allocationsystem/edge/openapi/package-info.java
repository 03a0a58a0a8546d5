/** What the OpenAPI documents of all services have in common. */
package com.allocationsystem.edge.openapi;
