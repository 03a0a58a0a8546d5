/** Access tokens, the keys that sign them, and the sessions that they belong to. */
package com.allocationsystem.auth.application.port.out.token;
