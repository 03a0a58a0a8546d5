/**
 * Tests of the Helm chart, the Dockerfile and the compose file: valid, strict about secrets, complete in their
 * settings.
 */
package com.allocationsystem.deploy;
