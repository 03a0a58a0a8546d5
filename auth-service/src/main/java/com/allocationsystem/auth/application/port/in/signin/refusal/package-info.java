/** Why a sign-in, or a session, may be refused. */
package com.allocationsystem.auth.application.port.in.signin.refusal;
