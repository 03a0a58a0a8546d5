/** Which problem documents each operation answers. */
package com.allocationsystem.edge.openapi.problem;
