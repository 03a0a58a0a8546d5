/** The gateway's own answers: the web UI's files, the contract and readiness. */
package com.allocationsystem.gateway.web.page;
