/** Who may sign in, how a session ends, which key signs: rules only. */
package com.allocationsystem.auth.domain;
