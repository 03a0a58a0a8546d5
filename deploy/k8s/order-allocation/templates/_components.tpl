{{/*
The components as data: what is the same in every installation. Values say how much of each, never what it is.
  calls     whom it opens connections to; services also fetch auth-service's keys
  chain     name of its audit chain
  aladdin   whether it speaks to Aladdin (or to the simulator, when that is enabled)
*/}}
{{- define "oas.components" -}}
gateway: {module: api-gateway, port: 8080, calls: [auth, referenceData, allocation, orderGateway]}
auth: {module: auth-service, port: 8081, database: true, chain: auth, redis: true, serviceSecret: true, calls: []}
referenceData: {module: reference-data-service, port: 8082, database: true, chain: reference, aladdin: true, calls: [auth]}
allocation: {module: allocation-service, port: 8083, database: true, chain: allocations, redis: true, serviceSecret: true, calls: [auth, referenceData, orderGateway]}
orderGateway: {module: order-gateway-service, port: 8084, database: true, chain: orders, redis: true, aladdin: true, serviceSecret: true, calls: [auth, allocation]}
{{- if .Values.aladdinSimulator.enabled }}
aladdinSimulator: {module: aladdin-simulator, port: 8090, calls: []}
{{- end }}
{{- end -}}

{{/* The environment variable that holds a component's address. */}}
{{- define "oas.urlVariable" -}}
{{- get (dict "auth" "OAS_AUTH_URL" "referenceData" "OAS_REFERENCE_DATA_URL" "allocation" "OAS_ALLOCATION_URL" "orderGateway" "OAS_ORDER_GATEWAY_URL") . -}}
{{- end -}}

{{/* Plain settings of one component, for its ConfigMap. Takes (dict "root" $ "key" "auth" "component" {...} "components" {...} "values" {...}). */}}
{{- define "oas.config" -}}
{{- $root := .root -}}
{{- if .tls }}
QUARKUS_HTTP_SSL_PORT: {{ .component.port | quote }}
QUARKUS_HTTP_INSECURE_REQUESTS: disabled
QUARKUS_HTTP_SSL_CERTIFICATE_FILES: /tls/tls.crt
QUARKUS_HTTP_SSL_CERTIFICATE_KEY_FILES: /tls/tls.key
QUARKUS_HTTP_SSL_CERTIFICATE_RELOAD_PERIOD: 1h
{{- else }}
QUARKUS_HTTP_PORT: {{ .component.port | quote }}
{{- end }}
JAVA_TOOL_OPTIONS: {{ include "oas.javaOptions" . | quote }}
{{- range .component.calls }}
{{- $callee := get $.components . }}
{{ include "oas.urlVariable" . }}: {{ include "oas.url" (dict "root" $root "module" $callee.module "port" $callee.port) }}
{{- end }}
{{- if .component.database }}
QUARKUS_DATASOURCE_JDBC_URL: {{ include "oas.jdbcUrl" . }}
QUARKUS_DATASOURCE_USERNAME: {{ .values.database.username }}
QUARKUS_FLYWAY_MIGRATE_AT_START: "false"
{{- with $root.Values.auditCheckpoints.url }}
OAS_AUDIT_CHECKPOINT_URL: {{ . }}
{{- end }}
{{- end }}
{{- if .component.redis }}
QUARKUS_REDIS_HOSTS: {{ printf "%s://%s:%v%s" (ternary "rediss" "redis" $root.Values.redis.tls) (required "redis.host is the host of your Redis server; set it" $root.Values.redis.host) $root.Values.redis.port (empty .values.redis.username | ternary "" (printf "?user=%s" .values.redis.username)) }}
{{- end }}
{{- if .component.aladdin }}
{{- if $root.Values.aladdinSimulator.enabled }}
OAS_ALADDIN_URL: {{ include "oas.url" (dict "root" $root "module" "aladdin-simulator" "port" 8090) }}
{{- else }}
OAS_ALADDIN_URL: {{ required "aladdin.url is Aladdin's web server; set it, or aladdinSimulator.enabled for development" $root.Values.aladdin.url }}
{{- end }}
OAS_ALADDIN_AUTH: {{ $root.Values.aladdin.auth }}
{{- with $root.Values.aladdin.oauthTokenUrl }}
OAS_ALADDIN_OAUTH_TOKEN_URL: {{ . }}
{{- end }}
OAS_ALADDIN_TIMESTAMPS: {{ $root.Values.aladdin.timestamps }}
{{- end }}
{{- if eq .key "gateway" }}
OAS_GATEWAY_TRUST_FORWARDED: {{ ternary (or $root.Values.ingress.enabled $root.Values.gatewayApi.enabled) .values.trustForwarded (kindIs "invalid" .values.trustForwarded) | quote }}
{{- if ternary (or $root.Values.ingress.enabled $root.Values.gatewayApi.enabled) .values.trustForwarded (kindIs "invalid" .values.trustForwarded) }}
OAS_HTTP_CONNECTIONS_PER_ADDRESS: "0"
{{- end }}
OAS_GATEWAY_MAX_BODY: {{ .values.maxBody }}
QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE: {{ .values.maxBody }}
OAS_GATEWAY_CLIENT_LIMIT_REQUESTS_PER_SECOND: {{ .values.requestsPerSecondPerClient | quote }}
OAS_GATEWAY_DOCS: {{ .values.docs | quote }}
OAS_GATEWAY_UI_INTERACTIONS: {{ .values.uiInteractions | quote }}
{{- with .values.environment }}
OAS_GATEWAY_ENVIRONMENT: {{ . | quote }}
{{- end }}
{{- with .values.corsOrigins }}
OAS_GATEWAY_CORS_ORIGINS: {{ join "," . | quote }}
{{- end }}
OAS_GATEWAY_CLIENT_LIMIT_BURST: {{ mul 2 .values.requestsPerSecondPerClient | quote }}
{{- end }}
{{- if eq .key "auth" }}
OAS_TRUSTED_PROXIES: {{ default (include "oas.gatewayPods" $root) (join "," .values.trustedProxies) }}
OAS_ADMIN_USERNAME: {{ .values.admin.username | quote }}
{{- end }}
{{- if eq .key "referenceData" }}
OAS_REFERENCE_SOURCE: {{ .values.source }}
OAS_REFERENCE_RULES_FROM_DATASETS: {{ .values.rulesFromDatasets | quote }}
OAS_REFERENCE_IMPORT_APPROVAL_REQUIRED: {{ .values.importApproval | quote }}
OAS_REFERENCE_ALADDIN_POSITIONS: {{ $root.Values.aladdin.positions }}
OAS_REFERENCE_ALADDIN_CASH: {{ $root.Values.aladdin.cash }}
OAS_REFERENCE_ALADDIN_NAV: {{ $root.Values.aladdin.nav }}
OAS_REFERENCE_ALADDIN_SECURITY_MASTER: {{ $root.Values.aladdin.securityMaster }}
OAS_REFERENCE_ALADDIN_V1_QUOTA_POSITION: {{ $root.Values.aladdin.quotas.position | quote }}
OAS_REFERENCE_ALADDIN_V1_QUOTA_REPLICAS: {{ ternary .values.autoscaling.maxReplicas .values.replicas .values.autoscaling.enabled | quote }}
{{- if eq .values.source "SNOWFLAKE" }}
QUARKUS_DATASOURCE_SNOWFLAKE_JDBC_URL: {{ required "referenceData.snowflake.jdbcUrl is where Snowflake is; set it" .values.snowflake.jdbcUrl | quote }}
QUARKUS_DATASOURCE_SNOWFLAKE_USERNAME: {{ required "referenceData.snowflake.username is who we are there; set it" .values.snowflake.username | quote }}
{{- end }}
{{- end }}
{{- if eq .key "auth" }}
OAS_AUTH_SECOND_ADMINISTRATOR_REQUIRED: {{ .values.secondAdministrator | quote }}
{{- end }}
{{- if eq .key "allocation" }}
OAS_FIRM_LIMITS_PRICE_BAND_PERCENT: {{ .values.firmLimits.priceBandPercent | quote }}
OAS_FIRM_LIMITS_PRICE_REFUSAL_PERCENT: {{ .values.firmLimits.priceRefusalPercent | quote }}
OAS_FIRM_LIMITS_MAX_ORDER_NOTIONAL: {{ .values.firmLimits.maxOrderNotional | int64 | quote }}
OAS_FIRM_LIMITS_MAX_DAILY_NOTIONAL: {{ .values.firmLimits.maxDailyNotional | int64 | quote }}
OAS_FIRM_LIMITS_MAX_ISSUE_PERCENT: {{ .values.firmLimits.maxIssuePercent | quote }}
OAS_FIRM_LIMITS_MAX_NAV_PERCENT: {{ .values.firmLimits.maxNavPercent | quote }}
OAS_FIRM_LIMITS_VERSION: {{ .values.firmLimits.version | quote }}
{{- if .values.approvalPolicy.notionalAbove }}
OAS_APPROVAL_POLICY_NOTIONAL_ABOVE: {{ .values.approvalPolicy.notionalAbove | int64 | quote }}
{{- end }}
OAS_APPROVAL_POLICY_OVERRIDDEN_WARNINGS: {{ .values.approvalPolicy.overriddenWarnings | quote }}
OAS_APPROVAL_POLICY_BY_HAND: {{ .values.approvalPolicy.byHand | quote }}
{{- with .values.approvalPolicy.lateAfter }}
OAS_APPROVAL_POLICY_LATE_AFTER: {{ . | quote }}
{{- end }}
OAS_APPROVAL_POLICY_VERSION: {{ .values.approvalPolicy.version | quote }}
OAS_HAND_OVER_SEND_WITHIN: {{ .values.sendWithin }}
OAS_COMPLIANCE_TRIAL_BUDGET: {{ .values.trialBudget }}
{{- end }}
{{- if eq .key "orderGateway" }}
OAS_FIRM_LIMITS_PRICE_BAND_PERCENT: {{ $root.Values.allocation.firmLimits.priceBandPercent | quote }}
OAS_FIRM_LIMITS_MAX_ORDER_NOTIONAL: {{ $root.Values.allocation.firmLimits.maxOrderNotional | int64 | quote }}
OAS_ORDERS_OPERATIONS: {{ $root.Values.aladdin.orders }}
OAS_ORDERS_QUOTA_ORDER_POST: {{ $root.Values.aladdin.quotas.orderPost | quote }}
OAS_ORDERS_QUOTA_ORDER_CANCEL: {{ $root.Values.aladdin.quotas.orderCancel | quote }}
OAS_ORDERS_QUOTA_REPLICAS: {{ ternary .values.autoscaling.maxReplicas .values.replicas .values.autoscaling.enabled | quote }}
{{- end }}
{{- if eq .key "aladdinSimulator" }}
OAS_DATASET: /dataset
OAS_SIMULATOR_STATE: /state
{{- end }}
{{- if $root.Values.sentry.enabled }}
QUARKUS_LOG_SENTRY_ENABLED: "true"
{{- end }}
{{- end -}}

{{/* Secret settings of one component: names of Secrets and keys, never values. */}}
{{- define "oas.secrets" -}}
{{- $v := .root.Values -}}
{{- if .component.database }}
{{ include "oas.secret" (list "QUARKUS_DATASOURCE_PASSWORD" .values.database.existingSecret .values.database.passwordKey false) }}
{{- if $v.auditCheckpoints.url }}
{{ include "oas.secret" (list "OAS_AUDIT_CHECKPOINT_KEY" $v.auditCheckpoints.existingSecret .component.chain false) }}
{{ include "oas.secret" (list "OAS_AUDIT_CHECKPOINT_TOKEN" $v.auditCheckpoints.existingSecret "token" true) }}
{{- end }}
{{- end }}
{{- if and .component.redis .values.redis.existingSecret }}
{{ include "oas.secret" (list "QUARKUS_REDIS_PASSWORD" .values.redis.existingSecret .values.redis.passwordKey false) }}
{{- end }}
{{- if .component.serviceSecret }}
{{ include "oas.secret" (list "OAS_SERVICE_SECRET" $v.serviceSecret.existingSecret $v.serviceSecret.key false) }}
{{- end }}
{{- if eq .key "auth" }}
{{ include "oas.secret" (list "OAS_AUTH_KEY_SECRET" .values.signingKeys.existingSecret .values.signingKeys.key false) }}
{{ include "oas.secret" (list "OAS_AUTH_KEY_SECRET_PREVIOUS" .values.signingKeys.existingSecret (printf "%s-previous" .values.signingKeys.key) true) }}
{{ include "oas.secret" (list "OAS_AUTH_KEY_SECRET_NEXT" .values.signingKeys.existingSecret (printf "%s-next" .values.signingKeys.key) true) }}
{{ include "oas.secret" (list "OAS_ADMIN_PASSWORD" .values.admin.existingSecret .values.admin.passwordKey true) }}
{{- end }}
{{- if and (eq .key "referenceData") (eq .values.source "SNOWFLAKE") }}
{{ include "oas.secret" (list "QUARKUS_DATASOURCE_SNOWFLAKE_PASSWORD" .values.snowflake.existingSecret .values.snowflake.passwordKey false) }}
{{- end }}
{{- $simulator := eq .key "aladdinSimulator" }}
{{- if or .component.aladdin $simulator }}
{{- if or $simulator (eq $v.aladdin.auth "BASIC") }}
{{ include "oas.secret" (list "OAS_ALADDIN_USERNAME" $v.aladdin.existingSecret "username" false) }}
{{ include "oas.secret" (list "OAS_ALADDIN_PASSWORD" $v.aladdin.existingSecret "password" false) }}
{{- end }}
{{- if or $simulator (eq $v.aladdin.auth "OAUTH") }}
{{ include "oas.secret" (list "OAS_ALADDIN_CLIENT_ID" $v.aladdin.existingSecret "client-id" false) }}
{{ include "oas.secret" (list "OAS_ALADDIN_CLIENT_SECRET" $v.aladdin.existingSecret "client-secret" false) }}
{{- end }}
{{ include "oas.secret" (list "OAS_ALADDIN_API_KEY" $v.aladdin.existingSecret "api-key" (and (eq $v.aladdin.auth "OAUTH") (not $simulator))) }}
{{- end }}
{{- if $v.sentry.enabled }}
{{ include "oas.secret" (list "SENTRY_DSN" $v.sentry.existingSecret $v.sentry.dsnKey false) }}
{{- end }}
{{- end -}}

{{/* One variable out of a Secret. Takes (list variable secret key optional). */}}
{{- define "oas.secret" -}}
- name: {{ index . 0 }}
  valueFrom:
    secretKeyRef:
      name: {{ required (printf "%s is read from a Secret; name it" (index . 0)) (index . 1) }}
      key: {{ index . 2 }}
{{- if index . 3 }}
      optional: true
{{- end }}
{{- end -}}
