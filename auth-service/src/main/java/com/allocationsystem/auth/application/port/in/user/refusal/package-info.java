/** Why a change of a user may be refused. */
package com.allocationsystem.auth.application.port.in.user.refusal;
