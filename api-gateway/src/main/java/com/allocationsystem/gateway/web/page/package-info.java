/** The gateway's own answers: the web UI's files and readiness. */
package com.allocationsystem.gateway.web.page;
