{{/*
Everything one component needs to run, the same for all of them: settings, identity, address, pods, their number and their
safety while nodes are drained. Takes (dict "root" $ "key" "auth" "component" {...} "components" {...} "values" {...}).
*/}}
{{- define "oas.workload" -}}
{{- $root := .root -}}
{{- $module := .component.module -}}
{{- $name := printf "%s-%s" (include "oas.fullname" $root) $module -}}
{{- $scope := dict "root" $root "module" $module -}}
{{- $config := include "oas.config" . -}}
{{- $several := or (gt (int .values.replicas) 1) (and .values.autoscaling.enabled (gt (int .values.autoscaling.minReplicas) 1)) -}}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: {{ $name }}
  labels: {{- include "oas.labels" $scope | nindent 4 }}
data: {{- $config | nindent 2 }}
---
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ $name }}
  labels: {{- include "oas.labels" $scope | nindent 4 }}
automountServiceAccountToken: false
---
apiVersion: v1
kind: Service
metadata:
  name: {{ $name }}
  labels: {{- include "oas.labels" $scope | nindent 4 }}
spec:
  selector: {{- include "oas.selector" $scope | nindent 4 }}
  ports:
    - name: http
      port: {{ .component.port }}
      targetPort: http
{{- if eq .key "gateway" }}
---
# Its pods by their addresses: auth-service believes X-Forwarded-For from these alone.
apiVersion: v1
kind: Service
metadata:
  name: {{ $name }}-pods
  labels: {{- include "oas.labels" $scope | nindent 4 }}
spec:
  clusterIP: None
  selector: {{- include "oas.selector" $scope | nindent 4 }}
  ports:
    - name: http
      port: {{ .component.port }}
      targetPort: http
{{- end }}
---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ $name }}
  labels: {{- include "oas.labels" $scope | nindent 4 }}
spec:
  {{- if not .values.autoscaling.enabled }}
  replicas: {{ .values.replicas }}
  {{- end }}
  revisionHistoryLimit: 5
  strategy:
    {{- if eq .key "aladdinSimulator" }}
    type: Recreate
    {{- else }}
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
    {{- end }}
  selector:
    matchLabels: {{- include "oas.selector" $scope | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "oas.labels" $scope | nindent 8 }}
        {{- with .values.podLabels }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
      annotations:
        checksum/config: {{ $config | sha256sum }}
        {{- if $root.Values.metrics.scrapeAnnotations }}
        prometheus.io/scrape: "true"
        prometheus.io/port: {{ .component.port | quote }}
        prometheus.io/path: /q/metrics
        {{- if .tls }}
        prometheus.io/scheme: https
        {{- end }}
        {{- end }}
        {{- with .values.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      serviceAccountName: {{ $name }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      terminationGracePeriodSeconds: {{ .values.terminationGracePeriodSeconds }}
      securityContext: {{- include "oas.podSecurity" $root | nindent 8 }}
      {{- with $root.Values.image.pullSecrets }}
      imagePullSecrets: {{- toYaml . | nindent 8 }}
      {{- end }}
      containers:
        - name: {{ $module }}
          image: {{ include "oas.image" $scope }}
          imagePullPolicy: {{ $root.Values.image.pullPolicy }}
          ports:
            - name: http
              containerPort: {{ .component.port }}
          envFrom:
            - configMapRef:
                name: {{ $name }}
          {{- $secrets := include "oas.secrets" . | trim }}
          {{- if or $secrets .values.extraEnv }}
          env:
            {{- with $secrets }}
            {{- . | nindent 12 }}
            {{- end }}
            {{- with .values.extraEnv }}
            {{- toYaml . | nindent 12 }}
            {{- end }}
          {{- end }}
          startupProbe:
            httpGet: {path: /q/health/started, port: http{{ if .tls }}, scheme: HTTPS{{ end }}}
            periodSeconds: 2
            failureThreshold: 90
          livenessProbe:
            httpGet: {path: /q/health/live, port: http{{ if .tls }}, scheme: HTTPS{{ end }}}
            periodSeconds: 10
            timeoutSeconds: 3
            failureThreshold: 6
          readinessProbe:
            httpGet: {path: /q/health/ready, port: http{{ if .tls }}, scheme: HTTPS{{ end }}}
            periodSeconds: 5
            timeoutSeconds: 3
            failureThreshold: 3
          lifecycle:
            preStop:
              # Until every node has forgotten this pod's address, it goes on answering.
              exec: {command: [sleep, "10"]}
          securityContext: {{- include "oas.containerSecurity" $root | nindent 12 }}
          resources: {{- toYaml .values.resources | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- with include "oas.tlsMounts" (dict "root" $root "server" .tls) | trim }}
            {{- . | nindent 12 }}
            {{- end }}
            {{- if eq .key "aladdinSimulator" }}
            - name: dataset
              mountPath: /dataset
              readOnly: true
            - name: state
              mountPath: /state
            {{- end }}
      volumes:
        - name: tmp
          emptyDir: {sizeLimit: {{ .values.tmpSize }}}
        {{- with include "oas.tlsVolumes" (dict "root" $root "server" .tls "module" $module) | trim }}
        {{- . | nindent 8 }}
        {{- end }}
        {{- if eq .key "aladdinSimulator" }}
        - name: dataset
          persistentVolumeClaim:
            claimName: {{ .values.datasetClaim }}
            readOnly: true
        - name: state
          emptyDir: {sizeLimit: 1Gi}
        {{- end }}
      topologySpreadConstraints:
        {{- range list "topology.kubernetes.io/zone" "kubernetes.io/hostname" }}
        - maxSkew: 1
          topologyKey: {{ . }}
          whenUnsatisfiable: {{ $.values.topologySpread }}
          labelSelector:
            matchLabels: {{- include "oas.selector" $scope | nindent 14 }}
        {{- end }}
      {{- with .values.nodeSelector }}
      nodeSelector: {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .values.tolerations }}
      tolerations: {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .values.affinity }}
      affinity: {{- toYaml . | nindent 8 }}
      {{- end }}
{{- if .values.autoscaling.enabled }}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ $name }}
  labels: {{- include "oas.labels" $scope | nindent 4 }}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: {{ $name }}
  minReplicas: {{ .values.autoscaling.minReplicas }}
  maxReplicas: {{ .values.autoscaling.maxReplicas }}
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: {{ .values.autoscaling.targetCPUUtilizationPercentage }}
    {{- with .values.autoscaling.extraMetrics }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
{{- end }}
{{- if and .values.podDisruptionBudget.enabled $several }}
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: {{ $name }}
  labels: {{- include "oas.labels" $scope | nindent 4 }}
spec:
  maxUnavailable: {{ .values.podDisruptionBudget.maxUnavailable }}
  selector:
    matchLabels: {{- include "oas.selector" $scope | nindent 6 }}
{{- end }}
{{- end -}}
